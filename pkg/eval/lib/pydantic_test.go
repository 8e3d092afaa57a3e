package lib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const pydanticSettings = `
from typing import ClassVar, List, Optional
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict
class Base(BaseSettings):
    inherited: str = "base"
class Settings(Base):
    model_config = SettingsConfigDict(env_prefix="APP_", env_file=".env")
    debug: bool = True
    port: int = "8000"
    hosts: List[str] = ["a"]
    word: bool = "yes"
    maybe: Optional[str] = None
    secret: SecretStr = "s"
    ranked: int = Field(5, description="d")
    aliased: str = Field("d", validation_alias="REAL")
    from_file: str = "default"
    constant: ClassVar[str] = "c"
    @property
    def url(self):
        return self.inherited + str(self.port)
class Old(BaseSettings):
    x: str = "d"
    class Config:
        env_prefix = "OLD_"
class Checked(BaseSettings):
    x: str = "d"
    @field_validator("x")
    def check(cls, v):
        return v
`

func TestPydanticSettings(t *testing.T) {
	p := program{
		files:       map[string]string{".env": "APP_FROM_FILE=file\n"},
		environment: map[string]string{"APP_DEBUG": "Off", "app_hosts": `["x"]`, "REAL": "r", "OLD_X": "old", "APP_RANKED": "7"},
	}
	p.check(t, "from pydantic import field_validator\n"+pydanticSettings+"\ns = Settings()\n", []expression{
		{"s.debug", "False"}, {"s.port", "8000"}, {"s.hosts", "['x']"}, {"s.word", "True"}, {"s.maybe", "None"}, {"s.secret", "unknown"},
		{"s.ranked", "7"}, {"s.aliased", "'r'"}, {"s.from_file", "'file'"}, {"s.constant", "'c'"}, {"s.url", "'base8000'"}, {"Old().x", "'old'"},
		{"Settings(inherited='given').inherited", "'given'"}, {"Checked().x", "unknown"},
	})
}

func TestPydanticRequired(t *testing.T) {
	result := program{}.evaluate(t, "from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    key: str\n    flag: bool\ns = S()\nKEY = s.key\nFLAG = s.flag\n")
	require.Contains(t, result.Required, "KEY")
	require.Contains(t, result.Required, "FLAG")
	require.Equal(t, "bool", result.Worlds[0].Names["FLAG"].Value.Type())
}
