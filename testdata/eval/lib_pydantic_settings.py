import os
os.environ["APP_DEBUG"] = "off"
os.environ["app_port"] = "9000"
os.environ["APP_HOSTS"] = '["a", "b"]'
from typing import List, Optional
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict
class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_", env_file=".env.nosuch", extra="ignore")
    debug: bool = True
    port: int = 8000
    hosts: List[str] = []
    name: str = "n"
    coerced: bool = "yes"
    maybe: Optional[str] = None
    other: "str | None" = None
    described: int = Field(5, description="d")
    made: list[str] = Field(default_factory=list)
    aliased: str = Field("d", validation_alias="REAL_NAME")
    @property
    def url(self):
        return f"{self.name}:{self.port}"
settings = Settings()
DEBUG = settings.debug
A = settings.port, settings.hosts, settings.name, settings.coerced, settings.maybe
B = settings.described, settings.made, settings.aliased, settings.url
C = Settings(name="given").name
