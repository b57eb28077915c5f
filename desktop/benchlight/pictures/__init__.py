"""The pictures of guides. `Step.images` has their addresses:

- `picture:SHA256.png`: in the folder beside the catalog;
- `file:///...`: a file of this computer;
- `data:image/png;base64,...`: in the address itself;
- `zim:PATH`, `page:N#x0,y0,x1,y1`: in the archive or manual that `Guide.document` names, whose source reads them;
- `https://...`: in the net;
- `missing:NAME`: nowhere; it was not there when the file that calls it so was imported.

What crosses threads is the bytes of an image file; what is in them is decoded where it is shown.
"""
