from datetime import timedelta
import datetime as dt
HOUR = timedelta(hours=1)
SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": HOUR / 4, "REFRESH_TOKEN_LIFETIME": 7 * dt.timedelta(days=1), "LEEWAY": 0}
SESSION_COOKIE_AGE = int((timedelta(weeks=2) - HOUR).total_seconds())
SECURE_HSTS_SECONDS = timedelta(days=365).days * 24 * 3600
DIVIDED = HOUR / timedelta(minutes=45), HOUR // timedelta(minutes=45), HOUR % timedelta(minutes=45)
NEGATIVE = -HOUR, abs(timedelta(minutes=-5)), timedelta(seconds=-1).days
COMPARED = HOUR > timedelta(minutes=59), HOUR == timedelta(seconds=3600), bool(timedelta(0))
TEXT = str(HOUR), str(timedelta(days=1, seconds=61)), str(timedelta(milliseconds=1500))
PARTS = timedelta(hours=25).seconds, timedelta(microseconds=7).microseconds
CELERY_BEAT_SCHEDULE = {"clean": {"task": "clean", "schedule": timedelta(minutes=30)}, "poll": {"task": "poll", "schedule": 30.0}}
