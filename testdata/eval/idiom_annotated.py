from typing import Any, Dict, List, Optional
DEBUG: bool = False
ALLOWED_HOSTS: List[str] = ["a"]
DATABASES: Dict[str, Any] = {}
DATABASES["default"] = {"ENGINE": "x"}
UNSET: Optional[str]
KEY: "Optional[str]" = None
