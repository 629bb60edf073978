"""Why a network answered as it did."""
