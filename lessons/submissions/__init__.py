"""The author's side of a case: how it is told, looked over, sent, followed, and how it ends. Imports nothing here."""
