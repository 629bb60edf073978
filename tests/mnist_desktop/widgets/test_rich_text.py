from PySide6.QtGui import QFont, QTextDocument

from mnist_desktop.widgets.rich_text import with_weight


def test_that_words_stand_out_in_a_weight_that_the_font_has(qapp):
    document = QTextDocument()
    document.setHtml(with_weight("<b>so</b> much"))
    piece = document.firstBlock().begin().fragment()
    assert piece.text() == "so"
    assert piece.charFormat().fontWeight() == QFont.Weight.DemiBold
    assert document.toPlainText() == "so much"
