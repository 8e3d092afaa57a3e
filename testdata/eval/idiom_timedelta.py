from datetime import timedelta
import datetime
SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(minutes=5), "REFRESH": datetime.timedelta(days=1, hours=2)}
SECONDS = int(timedelta(days=30).total_seconds())
AGE = timedelta(weeks=2) // timedelta(seconds=1)
SUM = timedelta(hours=1) * 2 + timedelta(minutes=1)
