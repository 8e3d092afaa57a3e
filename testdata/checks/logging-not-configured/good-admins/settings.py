INSTALLED_APPS = ["django.contrib.auth"]
ADMINS = [("Neema", "neema@shop.co.tz")]
