def secure(get_response):
    def middleware(request):
        if request.META.get("HTTP_X_FORWARDED_PROTO") == "https":
            request.is_secure = lambda: True
        return get_response(request)

    return middleware
