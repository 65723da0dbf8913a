from django.urls import path

from exchange.questions.views import asking, editors, reading

app_name = "questions"

urlpatterns = [
    path("", reading.questions, name="list"),
    path("ask/", asking.ask, name="ask"),
    path("<uuid:pk>/", reading.one, name="one"),
    path("<uuid:pk>/edit/", asking.edit, name="edit"),
    path("<uuid:pk>/withdraw/", asking.withdraw, name="withdraw"),
    path("<uuid:pk>/call/", editors.call, name="call"),
    path("<uuid:pk>/entries/", editors.entries, name="entries"),
    path("<uuid:pk>/entries/off/", editors.entry_off, name="entry_off"),
    path("<uuid:pk>/close/", editors.close, name="close"),
    path("<uuid:pk>/reopen/", editors.reopen, name="reopen"),
]
