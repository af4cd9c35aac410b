"""Makes the files that the reading tests read; run it again only to add some.

Needs: pip install openpyxl xlwt msoffcrypto-tool. dirty.xlsx and date_numfmt57.xlsx were made
apart, with openpyxl, and are kept as they are.
"""

import io
import pathlib
import zipfile

import msoffcrypto.format.ooxml
import openpyxl
import xlwt

HERE = pathlib.Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write(name, content):
    (HERE / name).write_bytes(content)


def pack(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            entry = zipfile.ZipInfo(part, (2025, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def rels(relations, office=OFFICE):
    items = "".join(
        f'<Relationship Id="{id}" Type="{office}/{kind}" Target="{target}"/>'
        for id, kind, target in relations
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{items}</Relationships>'


def sheet(rows, before="", after="", main=MAIN):
    return (
        f'{HEAD}<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData>'
        f"{after}</worksheet>"
    )


def book(sheets, properties="", main=MAIN, office=OFFICE):
    items = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"{state}/>'
        for i, (name, state) in enumerate(sheets, 1)
    )
    return (
        f'{HEAD}<workbook xmlns="{main}" xmlns:r="{office}">{properties}'
        f"<sheets>{items}</sheets></workbook>"
    )


def simple(name, rows, before="", after="", properties="", extra=None, relations=()):
    parts = {
        "_rels/.rels": rels([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book([("Sheet1", "")], properties),
        "xl/_rels/workbook.xml.rels": rels(
            [("rId1", "worksheet", "worksheets/sheet1.xml"), *relations]
        ),
        "xl/worksheets/sheet1.xml": sheet(rows, before, after),
    }
    pack(name, parts | (extra or {}))


def styles(codes, main=MAIN):
    """Style 0 is General; style n has the n-th of `codes`: a built-in id or a format code."""
    custom = {code: 176 + i for i, code in enumerate(c for c in codes if isinstance(c, str))}
    formats = "".join(
        f'<numFmt numFmtId="{id}" formatCode="{code}"/>'.replace('""', "&quot;")
        for code, id in ((c.replace('"', "&quot;"), i) for c, i in custom.items())
    )
    ids = [0] + [custom.get(code, code) for code in codes]
    cells = "".join(f'<xf numFmtId="{id}" xfId="0"/>' for id in ids)
    return (
        f'{HEAD}<styleSheet xmlns="{main}"><numFmts>{formats}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>'
    )


def texts():
    strings = (
        f'{HEAD}<sst xmlns="{MAIN}" count="6" uniqueCount="6"><si><t>姓名</t></si>'
        '<si><r><rPr><b/></rPr><t>智能</t></r><r><t xml:space="preserve"> 制造</t></r></si>'
        '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>'
        "<si><t>第一行_x000D_&#10;第二行</t></si><si><t>_x005F_x000D_ A&amp;B&lt;C</t></si>"
        "<si><t></t></si></sst>"
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        '<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>'
        '<c r="F1" t="s"><v>5</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>单</t></is></c>'
        '<c r="B2" t="inlineStr"><is><r><t>合</t></r><r><t>并</t></r>'
        '<rPh sb="0" eb="1"><t>ピン</t></rPh></is></c>'
        '<c r="C2" t="str"><f>A1&amp;"x"</f><v>姓名_x000A_x</v></c>'
        '<c r="D2" t="inlineStr"><is><t><![CDATA[<原文>]]></t></is></c></row>'
    )
    simple(
        "texts.xlsx",
        rows,
        extra={"xl/sharedStrings.xml": strings},
        relations=[("rId2", "sharedStrings", "/xl/sharedStrings.xml")],
    )


def values():
    rows = (
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'
        '<c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1"><f>F1</f></c>'
        '<c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><f>A1*2</f><v></v></c></row>'
        '<row r="2"><c r="A2" s="1"><v>4.4200020050312E+17</v></c><c r="B2" s="2"><v>2023.1</v></c>'
        '<c r="C2" s="3"><v>0.972</v></c><c r="D2" s="4"><v>1234.5</v></c>'
        '<c r="E2"><v>0.30000000000000004</v></c><c r="F2"><v>x1</v></c>'
        '<c r="G2" s="5"><v>1.38E+10</v></c><c r="H2" s="99"><v>7</v></c></row>'
    )
    simple(
        "values.xlsx",
        rows,
        extra={"xl/styles.xml": styles([1, 2, "0.0%", '#,##0.00"元";[Red]-0', 11])},
        relations=[("rId2", "styles", "styles.xml")],
    )


DATES = [
    *(14, 15, 16, 17, 22, 27, 28, 30, 31, 36, 50, 51, 57, 58),
    'yyyy"年"m"月"',
    'yyyy"年"m"月"d"日";@',
    "[$-804]yyyy\\-mm",
    "yyyy/mm/dd hh:mm AM/PM",
    '"day "0',
    "[Red]0.00",
    "0\\d",
]
TIMES = [18, 20, 21, 32, 33, 45, 46, "h:mm AM/PM", "[h]:mm", "mm:ss"]


def dates():
    rows = ""
    for i in range(1, len(DATES) + 1):
        rows += f'<row r="{i}"><c r="A{i}" s="{i}"><v>45170</v></c></row>'
    part = {"xl/styles.xml": styles(DATES)}
    relation = [("rId2", "styles", "styles.xml")]
    simple("dates.xlsx", rows, extra=part, relations=relation)

    day, month = 1, DATES.index(27) + 1
    cells = ["45170.5", "45170.999999", "1", "59", "60", "61", "0.25", "0", "-1", "2958465", "2958466"]
    rows = "".join(
        f'<row r="{i}"><c r="A{i}" s="{day}"><v>{v}</v></c><c r="B{i}" s="{month}"><v>{v}</v></c></row>'
        for i, v in enumerate(cells, 1)
    )
    rows += (
        '<row r="12"><c r="A12" t="d"><v>2023-09-01T00:00:00</v></c>'
        '<c r="B12" t="d"><v>2023-09-01T08:30:00.000</v></c></row>'
    )
    simple("dates_edges.xlsx", rows, extra=part, relations=relation)
    rows = (
        '<row r="1"><c r="A1" s="1"><v>43708</v></c><c r="B1" s="1"><v>0</v></c>'
        '<c r="C1" s="1"><v>59</v></c></row>'
    )
    simple(
        "dates_1904.xlsx",
        rows,
        properties='<workbookPr date1904="1"/>',
        extra=part,
        relations=relation,
    )
    rows = "".join(
        f'<row r="{i}"><c r="A{i}" s="{i}"><v>0.75</v></c><c r="B{i}" s="{i}"><v>45170.75</v></c></row>'
        for i in range(1, len(TIMES) + 1)
    )
    simple("times.xlsx", rows, extra={"xl/styles.xml": styles(TIMES)}, relations=relation)


def text(ref, value):
    return f'<c r="{ref}" t="inlineStr"><is><t>{value}</t></is></c>'


def layouts():
    rows = (
        f'<row r="2">{text("B2", "专业")}{text("D2", "班")}</row>'
        f'<row r="3"><c r="B3" s="0"/>{text("D3", "1")}</row>'
        f'<row r="4"><c r="B4"/></row><row r="6">{text("D6", "2")}{text("E6", "旧")}</row>'
        f'<row r="7">{text("A7", "后")}</row>'
    )
    merges = (
        '<mergeCells count="3"><mergeCell ref="B2:C6"/><mergeCell ref="D6:E6"/>'
        '<mergeCell ref="F2:G3"/></mergeCells>'
    )
    simple("merged.xlsx", rows, after=merges)

    rows = (
        f'<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row><row/>'
        f'<row><c/><c><v>2</v></c></row><row r="9">{text("C9", "x")}<c><v>3</v></c></row>'
    )
    simple("unaddressed.xlsx", rows)

    rows = (
        f'<row r="1">{text("A1", "院校代码")}{text("B1", "院校名称")}{text("C1", "院校类型")}</row>'
        f'<row r="2" hidden="1">{text("A2", "4420077")}{text("B2", "丁学校")}{text("C2", "技工学校")}</row>'
    )
    simple("hidden_row.xlsx", rows)

    rows = (
        f'<row r="1">{text("A1", "显示")}</row><row r="2" hidden="1">{text("A2", "隐藏")}</row>'
        f'<row r="3" hidden="0">{text("A3", "显示")}</row>'
    )
    columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="1"/></cols>'
    pack(
        "hidden.xlsx",
        {
            "_rels/.rels": rels([("rId1", "officeDocument", "/xl/workbook.xml")]),
            "xl/workbook.xml": book(
                [
                    ("二班 &amp; 三班", ""),
                    ("隐藏", ' state="hidden"'),
                    ("图", ""),
                    ("深藏", ' state="veryHidden"'),
                ]
            ),
            "xl/_rels/workbook.xml.rels": rels(
                [
                    ("rId4", "worksheet", "worksheets/sheet1.xml"),
                    ("rId3", "chartsheet", "chartsheets/sheet1.xml"),
                    ("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
                    ("rId1", "worksheet", "../xl/./worksheets/sheet3.xml"),
                ]
            ),
            "xl/worksheets/sheet3.xml": sheet(rows, columns),
            "xl/worksheets/sheet2.xml": sheet(f'<row r="1">{text("A1", "二")}</row>'),
            "xl/worksheets/sheet1.xml": sheet(f'<row r="1">{text("A1", "四")}</row>'),
        },
    )

    strict = sheet('<row r="1"><c r="A1" s="1"><v>45170</v></c></row>', main=STRICT)
    prefixed = strict.replace("xmlns=", "xmlns:x=").replace("<", "<x:")
    prefixed = prefixed.replace("<x:/", "</x:").replace("<x:?", "<?")
    prefixed = prefixed.replace(
        "</x:sheetData>",
        '</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>',
    )
    pack(
        "strict.xlsx",
        {
            "_rels/.rels": rels([("rId1", "officeDocument", "book/main.xml")], STRICT_OFFICE),
            "book/main.xml": book([("严格", "")], main=STRICT, office=STRICT_OFFICE),
            "book/_rels/main.xml.rels": rels(
                [("rId1", "worksheet", "s.xml"), ("rId2", "styles", "st.xml")], STRICT_OFFICE
            ),
            "book/s.xml": prefixed,
            "book/st.xml": styles([14], STRICT),
        },
    )

    # 60,000 rows that are formatted and blank between and after the values.
    blank = '<row><c s="0"/></row>'
    simple(
        "mostly_blank.xlsx",
        f'<row r="1"><c r="A1"><v>1</v></c></row>{blank * 29_998}'
        f'<row r="30000"><c r="A30000"><v>2</v></c></row>{blank * 30_000}',
    )

    rows = "".join(f'<row r="{i}">{text(f"A{i}", "甲")}</row>' for i in range(1, 2_001))
    part = sheet(rows).replace("UTF-8", "UTF-16").encode("utf-16")
    simple("utf16_part.xlsx", "", extra={"xl/worksheets/sheet1.xml": part})

    wide = "".join(
        f'<row r="{i}"><c r="A{i}"><v>{i}</v></c><c r="XFD{i}"><v>{i}</v></c></row>'
        for i in range(1, 4)
    )
    simple("wide.xlsx", wide)


def broken():
    simple("text_missing.xlsx", '<row r="1"><c r="A1" t="s"><v>3</v></c></row>')
    simple("xml_broken.xlsx", '<row r="1"><c r="A1"><v>1</v></c>\n</roww>')
    simple("column_beyond.xlsx", '<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>')
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    attack = sheet(f'<row r="1">{text("A1", "&a;")}</row>').replace(HEAD, HEAD + entity)
    simple("entities.xlsx", "", extra={"xl/worksheets/sheet1.xml": attack})
    simple("bomb.xlsx", " " * (130 << 20))

    whole = (HERE / "texts.xlsx").read_bytes()
    write("truncated.xlsx", whole[: len(whole) // 2])
    place = whole.index(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml") + 40
    write("damaged.xlsx", whole[:place] + bytes(8) + whole[place + 8 :])
    pack("archive.zip", {"说明.txt": "这不是工作簿"})
    pack("text.docx", {
        "_rels/.rels": rels([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": "<document/>",
    })
    pack("table.ods", {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>",
    })

    book97 = xlwt.Workbook()
    book97.add_sheet("Sheet1").write(0, 0, "姓名")
    book97.save(str(HERE / "table.xls"))
    write("table.et", (HERE / "table.xls").read_bytes())
    plain = io.BytesIO()
    openpyxl.Workbook().save(plain)
    with open(HERE / "encrypted.xlsx", "wb") as out:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("口令", out)
    write("html.xls", "\ufeff \r\n<HTML><table><tr><td>姓名</td></tr></table></HTML>".encode())
    write("markup.xls", '<?xml version="1.0"?><Workbook/>'.encode())
    write("paper.pdf", b"%PDF-1.7\n")
    write("picture.png", b"\x89PNG\r\n\x1a\n")
    write("empty.csv", b"")


def csvs():
    plain = '序号,姓名\r\n1,"王,五"\r\n,,\r\n2,"第一行\n第二行"\r\n3,"说""好"""\r\n'
    write("utf8.csv", plain.encode())
    write("utf8_marked.csv", plain.encode("utf-8-sig"))
    # U+4DAE is two bytes (FE 9F), U+2CB4E four.
    write("gb18030.csv", "姓名,备注\n\u4dae某,\U0002cb4e\n".encode("gb18030").replace(
        "\u4dae".encode("gb18030"), b"\xfe\x9f"))
    write("utf16le.csv", b"\xff\xfe" + "姓名\t备注\r\n李四\t甲,乙\r\n".encode("utf-16-le"))
    write("utf16be.csv", b"\xfe\xff" + "姓名\t备注\r\n\U0002cb4e\t\r\n".encode("utf-16-be"))
    write("ascii.csv", b"a,b\r1,2\r")
    write("semicolon.csv", "姓名;成绩\n甲;1,5\n".encode())
    write("full_width.csv", "姓名\uff0c成绩\n甲\uff0c1\n".encode())
    write("tricks.csv", '证件,电话,学号\n="442000200503120013",138\t,"=""007"""\n'
          '"442000200503120014\t",\t139,="a"b"\n'.encode())
    write("bad_line3.csv", "姓名\n李\n".encode("gb18030") + b"\xff\xff\n")
    write("bad_utf8.csv", "姓名,专业\n张三,智能制造技术应用\n李四,数控加工".encode()[:-1] + b"\n")
    write("bad_utf16.csv", b"\xff\xfe" + "a\nb\n".encode("utf-16-le") + b"\x00\xd8c\x00")
    write("nul.csv", b"a,b\n1,\x002\n")
    write("unclosed.csv", '姓名,备注\n甲,"没有结束\n乙,\n'.encode())
    # Longer than two pieces, with characters cut by their ends.
    write("long_gb18030.csv", "".join(f"{i},汉{'字' * (i % 7)}\n" for i in range(12_000)).encode("gb18030"))


texts()
values()
dates()
layouts()
broken()
csvs()
