from django.utils.translation import gettext_lazy as _
from django.contrib.messages import constants as messages
from django.urls import reverse_lazy
LANGUAGES = [("en", _("English")), ("de", _("German"))]
MESSAGE_TAGS = {messages.ERROR: "danger", messages.DEBUG: "debug"}
from django.utils.encoding import force_str
A = force_str("x")
