INNER = __name__
from .other import VALUE as RENAMED
