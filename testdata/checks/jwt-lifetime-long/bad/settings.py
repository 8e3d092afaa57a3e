from datetime import timedelta

INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt"]
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(days=1),  # want high "^SIMPLE_JWT\\['ACCESS_TOKEN_LIFETIME'\\] is datetime.timedelta\\(days=1\\)$" at "timedelta(days=1)"
    "REFRESH_TOKEN_LIFETIME": timedelta(days=365),  # want high "^SIMPLE_JWT\\['REFRESH_TOKEN_LIFETIME'\\] is datetime.timedelta\\(days=365\\)$" at "timedelta(days=365)"
}
