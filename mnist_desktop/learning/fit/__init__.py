"""Over- and underfitting, guessed first and then trained."""
