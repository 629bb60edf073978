"""What the network answers: numeral, words, bars."""
