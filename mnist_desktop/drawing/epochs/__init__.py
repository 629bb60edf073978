"""Reading the same ink with the weights of earlier epochs."""
