"""The language of the window: our texts and Qt's own, changed while the program runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shopclient.paths import resources

#: Words of Qt's own dialog for files that its Russian and Ukrainian lack; ours are asked first.
LACKING = (
    QCoreApplication.translate("QFileDialog", "&Look in:"),
    QCoreApplication.translate("QFileDialog", "Files of &type:"),
)

_installed: list[QTranslator] = []


def speak(language: str) -> None:
    """Let every window speak *language*: ``en``, ``ru`` or ``uk``; windows get LanguageChange."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    own = str(resources() / "i18n")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last one installed is asked first.
    for name, folder in ((f"qtbase_{language}.qm", qt), (f"{language}.qm", own)):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(language))
