from __future__ import annotations
import os
import typing
from typing import TYPE_CHECKING, Any, Dict, Final, List, Literal, Optional, TypedDict, cast
if TYPE_CHECKING:
    import not_installed_for_real
DEBUG: Final = False
HOSTS: List[str] = cast(List[str], os.getenv("HOSTS", "a b").split())
STAGE: Literal["live", "test"] = "live"
class Database(TypedDict, total=False):
    NAME: str
    PORT: int
DATABASES: Dict[str, Database] = {"default": {"NAME": "site", "PORT": 5432}}
def read(name: str, default: Optional[Any] = None) -> Any:
    value: str | None = os.environ.get(name)
    return default if value is None else value
LIMIT: int = read("LIMIT", 3)
MAYBE: typing.Optional[str] = None
DECLARED: int
