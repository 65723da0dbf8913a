"""Text in, findings out; replacing; files stripped; disclosure risk. Pure functions: no Django but in `management/`."""
