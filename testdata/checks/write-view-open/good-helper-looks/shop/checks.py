def shop_of(request):
    return Shop.objects.get(pk=request.headers["X-Api-Key"])
