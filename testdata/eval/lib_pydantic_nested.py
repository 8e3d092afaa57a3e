import os
os.environ.update({"SHOP_DB__PORT": "6543", "shop_debug": "1", "SHOP_TAGS": '["a"]', "SHOP_RATE": "1.5"})
from typing import Optional
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict
class Shop(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")
    debug: bool = False
    title: str = "Shop"
    rate: float = 0.5
    tags: list[str] = Field(default_factory=list)
    owner: Optional[str] = None
    hosts: list[str] = ["shop.example"]
shop = Shop()
DEBUG, TITLE, RATE = shop.debug, shop.title, shop.rate
TAGS, OWNER, ALLOWED_HOSTS = shop.tags, shop.owner, shop.hosts
OVERRIDDEN = Shop(title="Given").title
