def show_toolbar(request):  # want medium "; it depends on the request to whom$" at "def show_toolbar…"
    if request.user.is_superuser:
        return True
    return False
