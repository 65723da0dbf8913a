"""The demonstration content: text files in folders by type, and the code that makes pages of them."""
