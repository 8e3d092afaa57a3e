from django.contrib.auth.middleware import LoginRequiredMiddleware


class Required(LoginRequiredMiddleware):
    pass
