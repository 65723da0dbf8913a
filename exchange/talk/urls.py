from django.urls import URLPattern, URLResolver, path

from exchange.talk.views import changing, reading, writing

app_name = "talk"

urlpatterns: list[URLPattern | URLResolver] = [
    path("new/<int:pk>/", writing.new, name="new"),
    path("reply/<uuid:pk>/", writing.reply, name="reply"),
    path("edit/<uuid:pk>/", changing.edit, name="edit"),
    path("withdraw/<uuid:pk>/", changing.withdraw, name="withdraw"),
    path("thread/<uuid:pk>/", reading.thread, name="thread"),
    path("comment/<uuid:pk>/", reading.comment, name="comment"),
]
