"""How one comes in: what we add to django-allauth's registration, signing in, second factors and single sign-on."""
