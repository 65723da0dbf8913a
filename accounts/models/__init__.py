"""Who may sign in, how they speak, what they are told, and what was done by whom."""

from accounts.models.log import LogLine, LogNote
from accounts.models.membership import Invitation, MembershipRequest, OrganisationDomain, Suspension
from accounts.models.profile import Profile, RegionBand, YearsBand
from accounts.models.telling import HowOften, MailPreferences, Notice, NoticeMail
from accounts.models.unmasking import Unmasking
from accounts.models.user import DigestKey, User

__all__ = [
    "DigestKey",
    "HowOften",
    "Invitation",
    "LogLine",
    "LogNote",
    "MailPreferences",
    "MembershipRequest",
    "Notice",
    "NoticeMail",
    "OrganisationDomain",
    "Profile",
    "RegionBand",
    "Suspension",
    "Unmasking",
    "User",
    "YearsBand",
]
