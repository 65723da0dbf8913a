"""«We tried this»: reports with one form, so that they can be laid side by side."""
