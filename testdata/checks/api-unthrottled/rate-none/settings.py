INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": None},  # want high "DEFAULT_THROTTLE_RATES has no rate 'user' for UserRateThrottle" at "None"
}
