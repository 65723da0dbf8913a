"""Good practices; manuals, their chapters and their recommendations."""
