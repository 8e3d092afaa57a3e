from .exports import LISTED as LISTED_BEFORE

LISTED = "listed again, after " + LISTED_BEFORE
_private = "stays"
