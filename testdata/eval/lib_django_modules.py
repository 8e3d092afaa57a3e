from django.contrib.messages import constants
from django.core.exceptions import ImproperlyConfigured
from django.utils.encoding import force_str, smart_str
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _, pgettext_lazy
MESSAGE_LEVEL = constants.WARNING + 5
MESSAGE_TAGS = {constants.ERROR: "danger", constants.SUCCESS: "ok", 35: "custom"}
LANGUAGES = (("en", _("English")), ("fr", pgettext_lazy("language", "French")))
TEXT = force_str("é"), smart_str("x"), mark_safe("<b>")
try:
    raise ImproperlyConfigured("set it")
except ImproperlyConfigured:
    RAISED = True
