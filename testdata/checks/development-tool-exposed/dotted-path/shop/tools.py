def show_toolbar(request):
    return "toolbar" in request.GET
