from parts.exports import *
from parts import exports
KEPT = "LISTED" in globals(), "_underscored" in globals()
HIDDEN = "UNLISTED" in globals()
FETCHED = exports.UNLISTED
UNDERSCORED = _underscored
from parts.everything import *
OVERRIDDEN = LISTED
