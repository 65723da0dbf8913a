"""What became of a request to learn who somebody is."""

from django import template

from accounts.profiles.unmasking import about_words

register = template.Library()
register.filter("became", about_words)
