"""Networks: their layers as records, the shapes that flow through them, and two ways to build them."""
