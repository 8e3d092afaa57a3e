INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {"user": "1000/hour"},  # want high "DEFAULT_THROTTLE_RATES has no rate 'anon' for AnonRateThrottle" at "{\"user\": \"1000/hour\"}"
}
