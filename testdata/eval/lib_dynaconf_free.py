BEFORE = 1
import dynaconf
HAS = hasattr(dynaconf, "DjangoDynaconf")
