"""Vetting: requests, domains, invitations, suspensions."""
