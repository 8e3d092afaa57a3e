from django.views.decorators.csrf import csrf_exempt
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny


@csrf_exempt
@api_view(["GET", "PUT", "DELETE"])
def detail(request, pk):  # want high "^anybody may write through shop.views.detail by PUT and DELETE: it has no permission_classes" at "detail"
    item = Item.objects.get(pk=pk)
    if request.method == "DELETE":
        item.delete()


@api_view(["POST"])
@permission_classes([AllowAny])
def restock(request, pk):  # want medium "^anybody may write through shop.views.restock by POST: its permission_classes let anybody in$" at "restock"
    add(pk, request.data["count"])


def add(pk, count):
    Item.objects.filter(pk=pk).update(count=count)
