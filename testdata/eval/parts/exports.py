__all__ = ["LISTED", "_underscored"]
__all__ += ["LATER"]
LISTED = "listed"
UNLISTED = "unlisted"
LATER = "later"
_underscored = "exported all the same"
