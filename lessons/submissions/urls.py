from django.urls import path

from lessons.submissions.views import check, files, following, looks, overview, step

app_name = "submissions"

urlpatterns = [
    path("", overview.overview, name="overview"),
    path("new/", overview.begin, name="begin"),
    path("receipt/", following.receipt, name="receipt"),
    path("scratchpad/", looks.scratchpad, name="scratchpad"),
    path("look/", looks.look_at, name="look"),
    path("<uuid:pk>/", following.state, name="state"),
    path("<uuid:pk>/kind/", overview.kind, name="kind"),
    path("<uuid:pk>/files/", files.files, name="files"),
    path("<uuid:pk>/files/<int:file_id>/", files.download, name="file"),
    path("<uuid:pk>/files/<int:file_id>/remove/", files.remove, name="remove_file"),
    path("<uuid:pk>/check/", check.check, name="check"),
    path("<uuid:pk>/send/", following.send, name="send"),
    path("<uuid:pk>/answer/", following.answer, name="answer"),
    path("<uuid:pk>/keep/", following.keep, name="keep"),
    path("<uuid:pk>/take-back/", following.take_back, name="take_back"),
    path("<uuid:pk>/withdraw/", following.withdraw, name="withdraw"),
    path("<uuid:pk>/<slug:slug>/", step.step, name="step"),
]
