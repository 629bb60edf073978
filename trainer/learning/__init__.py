"""What the ideas of deep learning are made of: small computations that can be shown number by number."""
