"""The broker's desk: an editor takes a case that was sent in, asks back, cleans it and sends it to be signed."""
