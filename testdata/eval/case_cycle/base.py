import case_cycle

DEBUG = not case_cycle.DEBUG
HAS_SECOND = hasattr(case_cycle, "SECOND")
PARTIAL = case_cycle.FIRST
