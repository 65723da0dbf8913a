"""The author's side: a case is told in steps, files are received, a draft expires. Nothing here imports Django."""
