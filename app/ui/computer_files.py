"""Ask for files and folders with the computer's own windows, in the person's letters where these are Qt's."""

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.look import Look, dress, look_of

OWN_FROM = 200
"""Percent: the computer's own window would keep its small letters, so from here on it is Qt's."""
LARGEST = 200
"""Percent: with larger letters the buttons of Qt's own window would not fit on a laptop."""


def ask_for_file(parent: QWidget, title: str, kinds: str = "") -> str:
    """Ask which file to open. Returns "" if nothing was chosen."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if kinds:
        dialog.setNameFilters(kinds.split(";;"))
    return _chosen(dialog)


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str = "") -> str:
    """Ask where to save; the window itself asks before it takes a file that is there. Returns "" for nowhere."""
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kinds:
        dialog.setNameFilters(kinds.split(";;"))
    dialog.selectFile(name)
    return _chosen(dialog)


def ask_for_folder(parent: QWidget, title: str) -> str:
    """Ask which folder. Returns "" if nothing was chosen."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog, look = QFileDialog(parent.window(), title), look_of(parent)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, look.size >= OWN_FROM)
    dialog.resize(parent.window().size() * 0.9)
    dress(dialog, look)
    dialog.setStyleSheet(dialog.styleSheet() + _sheet(look))
    return dialog


def _chosen(dialog: QFileDialog) -> str:
    files = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return files[0] if files else ""


def _sheet(look: Look) -> str:
    font, theme = look.font(limit=LARGEST), look.theme
    px = font.pixelSize()
    return f"""
    QFileDialog {{ background: {theme.bg}; }}
    QFileDialog QWidget {{ font-family: "{font.family()}"; font-size: {px}px; color: {theme.ink}; }}
    QFileDialog QLabel {{ color: {theme.ink}; background: transparent; }}
    QFileDialog QListView, QFileDialog QTreeView, QFileDialog QHeaderView::section {{
        background: {theme.panel}; color: {theme.ink};
    }}
    QFileDialog QListView, QFileDialog QTreeView {{ padding: 4px; border: 2px solid {theme.line}; }}
    QFileDialog QListView::item, QFileDialog QTreeView::item {{ padding: 6px; }}
    QFileDialog QHeaderView::section {{ border: 0; padding: 6px; }}
    QFileDialog QPushButton, QFileDialog QToolButton, QFileDialog QComboBox {{
        background: {theme.panel}; border: 2px solid {theme.line}; border-radius: 8px;
        padding: 6px 12px; min-height: 32px;
    }}
    QFileDialog QPushButton:focus, QFileDialog QToolButton:focus, QFileDialog QComboBox:focus {{
        border: 4px double {theme.act};
    }}
    QFileDialog QLineEdit, QFileDialog QLineEdit:focus {{ padding: 4px 8px; min-height: {round(px * 1.4)}px; }}
    """
