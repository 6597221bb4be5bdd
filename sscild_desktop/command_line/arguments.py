"""The command line: what it takes, and each command run so that every error is told."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.api import DEVICES
from sscild_desktop.command_line.completion import PrintCompletion
from sscild_desktop.command_line.exits import EXIT_CODES, OK, STOPPED, UNEXPECTED, complain, exit_code, tell_damage
from sscild_desktop.command_line.interrupt import ctrl_c_stops
from sscild_desktop.command_line.outlets import plain
from sscild_desktop.command_line.together import conflict
from sscild_desktop.command_line.window import open_window
from sscild_desktop.core.errors import Cancelled, SScILDError
from sscild_desktop.core.failures import known, note
from sscild_desktop.logs import logging_to_file
from sscild_desktop.paths import log_file

log = logging.getLogger(__name__)

COMMANDS = (
    "scan",
    "analyse",
    "report",
    "export",
    "batch",
    "worker",
    "score",
    "evaluate",
    "study",
    "demo",
    "models",
    "records",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments; returns the exit code."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if wants_window(argv):
            return open_window(argv)
        parser = make_parser()
        options = parser.parse_args(argv)
        if reason := conflict(options):
            parser.error(reason)
    except SystemExit as end:  # argparse printed its help or its error
        return int(end.code or OK)
    with logging_to_file(), ctrl_c_stops():
        return run_guarded(options)


def wants_window(argv: Sequence[str]) -> bool:
    """No command and no option of ours: the rest is for the window."""
    plain = [word for word in argv if not word.startswith("-")]
    ours = {"-h", "--help", "--version", "--self-test", "--self-test-window", "--print-completion"}
    return not ({word.partition("=")[0] for word in argv} & ours) and not (plain and plain[0] in COMMANDS)


def run_guarded(options: argparse.Namespace) -> int:
    """Run a command; every error becomes one sentence and an exit code."""
    from sscild_desktop.command_line import commands

    log.info("command %s", options.command or "self-test")
    if options.command:
        tell_damage()
    try:
        return commands.run(options)
    except (Cancelled, KeyboardInterrupt):
        return complain("Stopped; nothing was written.", STOPPED)
    except SScILDError as error:
        note(error)
        return complain(str(error), exit_code(error))
    except Exception as error:
        note(error)
        text = f"Something unexpected went wrong ({type(error).__name__}); please report it with the log {log_file()}."
        return complain(known(error) or text, UNEXPECTED)


class Parser(argparse.ArgumentParser):
    """Names what it did not understand as plain text; parsers of the commands are of this class too."""

    def error(self, message: str) -> NoReturn:
        super().error(plain(message))


def make_parser() -> Parser:
    """Every command with its options."""
    parser = Parser(
        prog="sscild",
        usage=f"sscild [FOLDER]\n       sscild {{{','.join(COMMANDS)}}} …\n       sscild --self-test",
        description=f"{PROGRAM_NAME}. Without a command the window opens, with FOLDER in it.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM_NAME} {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check libraries, networks, window and export")
    parser.add_argument("--self-test-window", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--print-completion", action=PrintCompletion)
    commands = parser.add_subparsers(prog="sscild", dest="command", metavar=f"{{{','.join(COMMANDS)}}}")
    _add_scan(commands)
    _add_analyse(commands)
    _add_report(commands)
    _add_export(commands)
    _add_batch(commands)
    _add_worker(commands)
    _add_score(commands)
    _add_evaluate(commands)
    _add_study(commands)
    _add_demo(commands)
    _add_models(commands)
    _add_records(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def _add_scan(commands: Commands) -> None:
    scan = commands.add_parser("scan", help="list the series in a folder, the chosen one and why")
    scan.add_argument("folder", type=Path, metavar="FOLDER", help="folder, ZIP, DICOMDIR, NIfTI or a file")
    scan.add_argument("--json", action="store_true", help="print JSON and nothing else")


def _add_analyse(commands: Commands) -> None:
    analyse = commands.add_parser("analyse", help="analyse the best series and write results.xlsx, result.json, masks")
    analyse.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    _add_one_series(analyse)


def _add_report(commands: Commands) -> None:
    report = commands.add_parser("report", help="analyse the best series and write a report of two pages as PDF")
    report.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the report; replaced if it exists")
    report.add_argument("--all", action="store_true", help="score every slice too, for the curve along the body")
    report.add_argument("--named", action="store_true", help="write name and number of the patient into the report")
    _add_one_series(report)


def _add_export(commands: Commands) -> None:
    export = commands.add_parser("export", help="analyse the best series and write it for other programs, as DICOM")
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    export.add_argument("--dicom", metavar="LIST", help="which DICOM objects, as in seg,sr (default: all of them)")
    export.add_argument("--as", dest="forms", metavar="LIST", help="results that are there as nrrd, csv; no analysis")
    export.add_argument("--labelmap", action="store_true", help="segmentations as label maps, which few programs read")
    _add_one_series(export)


def _add_batch(commands: Commands) -> None:
    batch = commands.add_parser("batch", help="analyse every study below a folder; what is done is not done again")
    batch.add_argument("root", type=Path, metavar="ROOT", help="folder with folders, ZIP files or NIfTI files of CTs")
    batch.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    batch.add_argument("--workers", type=int, default=1, metavar="N", help="cases at a time (default: 1)")
    batch.add_argument("--part", type=a_part, default=(1, 1), metavar="I/N", help="only part I of N, as for Slurm")
    batch.add_argument("--scheduler", metavar="ADDRESS", help="use the workers of this scheduler (Dask)")
    _add_pseudonym(batch)
    _add_certificates(batch)
    _add_engine_options(batch)


def _add_worker(commands: Commands) -> None:
    worker = commands.add_parser("worker", help="work for a batch of another computer (needs the extra “cluster”)")
    worker.add_argument("--scheduler", required=True, metavar="ADDRESS", help="the scheduler, as tls://HOST:8786")
    worker.add_argument("--root", type=Path, metavar="DIR", help="where this computer has the CTs, if elsewhere")
    worker.add_argument("--out", type=Path, metavar="DIR", help="where this computer has the results, if elsewhere")
    worker.add_argument("--threads", type=int, metavar="N", help="cores to use (default: all)")
    _add_certificates(worker)


def a_part(text: str) -> tuple[int, int]:
    """'2/3' as (2, 3). Raises ArgumentTypeError."""
    number, _slash, of = text.partition("/")
    if not (number.isdigit() and of.isdigit() and 1 <= int(number) <= int(of)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a part such as 2/3")
    return int(number), int(of)


def _number(text: str) -> float:
    """With a decimal comma or point. Raises ArgumentTypeError."""
    try:
        return float(text.strip().removesuffix("%").replace(",", "."))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number such as 72 or 72.5") from None


def _add_certificates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tls-ca", type=Path, metavar="FILE", help="certificate of the authority")
    parser.add_argument("--tls-cert", type=Path, metavar="FILE", help="certificate of this computer")
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="its key")


def _add_score(commands: Commands) -> None:
    score = commands.add_parser("score", help="scores of a single axial slice, or with --all of every slice of a CT")
    score.add_argument("slice", type=Path, metavar="SLICE.dcm", help="with --all a folder, ZIP, DICOMDIR or NIfTI")
    score.add_argument("--all", action="store_true", help="analyse the CT and score every slice with lung")
    score.add_argument("--out", type=Path, metavar="DIR", help="with --all: write results.xlsx, result.json, masks")
    score.add_argument("--series", metavar="UID", help="with --all: this series instead of the chosen one")
    score.add_argument("--anyway", action="store_true", help="with --all: analyse what asks first")
    score.add_argument("--json", action="store_true", help="print JSON and nothing else")
    _add_network_options(score)


def _add_evaluate(commands: Commands) -> None:
    text = "compare a CT's masks and scores with a reader's, or a whole folder of CTs with masks"
    evaluate = commands.add_parser("evaluate", help=text)
    evaluate.add_argument("ct", type=Path, nargs="?", metavar="CT", help="folder, ZIP, DICOMDIR, NIfTI or a file")
    evaluate.add_argument("mask", type=Path, nargs="?", metavar="MASK", help="NIfTI, NRRD, DICOM SEG or RTSTRUCT")
    evaluate.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    evaluate.add_argument(
        "--readers", type=Path, metavar="SCORES.xlsx", help="readers' scores: Reader, Level, TOT, GG, RET"
    )
    evaluate.add_argument("--labels", metavar="1=ggo,2=fibrosis", help="what the mask's labels mean, by number or name")
    against = "compare with this mask (another reader's) instead of the program's"
    evaluate.add_argument("--against", type=Path, metavar="MASK", help=against)
    evaluate.add_argument(
        "--siccs", type=Path, metavar="FOLDER", help="every CT with its mask in a folder, as the public SSc-ILD set"
    )
    evaluate.add_argument("--series", metavar="UID", help="SeriesInstanceUID to take instead of the chosen one")
    evaluate.add_argument("--anyway", action="store_true", help="analyse what asks first; the sentence stays with it")
    _add_network_options(evaluate)


def _add_study(commands: Commands) -> None:
    study = commands.add_parser("study", help="make a blind reader study of a folder of CTs, and export its answers")
    actions = study.add_subparsers(prog="sscild study", dest="action", metavar="{make,export}", required=True)
    make = actions.add_parser("make", help="analyse the CTs below a folder and make a study of them")
    make.add_argument("root", type=Path, metavar="ROOT", help="folder with folders, ZIP files or NIfTI files of CTs")
    make.add_argument("--out", type=Path, required=True, metavar="DIR", help="the new folder of the study")
    make.add_argument("--readers", default="Reader 1,Reader 2", metavar="A,B", help="names with commas between them")
    make.add_argument("--sessions", type=int, default=2, metavar="N", help="how often each reads (default: 2)")
    make.add_argument("--seed", type=int, default=1, metavar="N", help="of every order (default: 1)")
    make.add_argument("--cases", type=int, metavar="N", help="so many of the CTs, drawn by the seed (default: all)")
    make.add_argument("--ask", choices=("both", "scores", "ratings"), default="both", help="what readers are asked")
    make.add_argument("--anyway", action="store_true", help="analyse what asks first; the sentence stays with it")
    export = actions.add_parser("export", help="write workbook and plots of what the readers answered")
    export.add_argument("study", type=Path, metavar="STUDY", help="folder of the study")
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    _add_network_options(make)


def _add_demo(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="analyse a folder or the built-in case, print the result, open the window")
    demo.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="without it the built-in case")
    demo.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where results go (default: out)")
    demo.add_argument("--headless", action="store_true", help="no window at the end")
    _add_engine_options(demo)


def _add_models(commands: Commands) -> None:
    models = commands.add_parser("models", help="list, add, test and remove networks")
    words = "{list,add,import-nnunet,test,remove}"
    actions = models.add_subparsers(prog="sscild models", dest="action", metavar=words, required=True)
    listing = actions.add_parser("list", help="every network with its role, version and measured error")
    listing.add_argument("--json", action="store_true", help="print JSON and nothing else")
    adding = actions.add_parser("add", help="check a network, try it on the generated chest and take it in")
    adding.add_argument("file", type=Path, metavar="FILE.onnx")
    adding.add_argument("card", type=Path, metavar="CARD.json", help="its model card; see models/README.md")
    importing = actions.add_parser("import-nnunet", help="take in a lesion or lobe network that nnU-Net v2 trained")
    importing.add_argument("folder", type=Path, metavar="FOLDER", help="dataset.json, plans.json and one ONNX file")
    importing.add_argument("--name", default="", metavar="NAME", help="its name here (default: that of the data set)")
    importing.add_argument("--map", default="", metavar="LABEL=ggo,…", help="what labels mean, where names do not tell")
    importing.add_argument("--configuration", default="", metavar="NAME", help="3d_fullres (default) or 3d_lowres")
    testing = actions.add_parser("test", help="try a network on the generated chest")
    testing.add_argument("name", metavar="NAME")
    removing = actions.add_parser("remove", help="take an added network out")
    removing.add_argument("name", metavar="NAME")


def _add_records(commands: Commands) -> None:
    records = commands.add_parser("records", help="encrypt or decrypt the patients' records of this computer")
    words = "{encrypt,decrypt,recovery}"
    actions = records.add_subparsers(prog="sscild records", dest="action", metavar=words, required=True)
    encrypt = actions.add_parser("encrypt", help="encrypt them and their daily copies; the key goes to the keyring")
    encrypt.add_argument("--phrase", action="store_true", help="ask for a pass phrase instead of using the keyring")
    encrypt.add_argument("--recovery", type=Path, metavar="FILE", help="write the recovery key into this text file")
    decrypt = actions.add_parser("decrypt", help="decrypt them and their daily copies")
    recovery = actions.add_parser("recovery", help="write the recovery key into a text file")
    recovery.add_argument("file", type=Path, metavar="FILE")
    for action in (encrypt, decrypt, recovery):
        action.add_argument("--records", type=Path, metavar="DIR", help="records elsewhere than the program's own")


def _add_one_series(parser: argparse.ArgumentParser) -> None:
    """Of every command that analyses one series of a folder."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder, ZIP, DICOMDIR, NIfTI or a file")
    parser.add_argument("--series", metavar="UID", help="SeriesInstanceUID to analyse instead of the chosen one")
    parser.add_argument("--fvc", type=_number, metavar="PERCENT", help="FVC in percent predicted, for the Goh stage")
    _add_pseudonym(parser)
    _add_engine_options(parser)


def _add_pseudonym(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pseudonym", action="store_true", help="a code for the patient, new UIDs, days moved back")
    parser.add_argument("--key", type=Path, metavar="FILE", help="the key file of the pseudonyms, instead of the usual")


def _add_engine_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--anyway", action="store_true", help="analyse what asks first; the sentence stays with it")
    parser.add_argument("--no-heatmaps", action="store_true", help="leave the heat maps out")
    parser.add_argument(
        "--full-maps", action="store_true", help="heat maps by a run for every square, twenty times as slow"
    )
    _add_network_options(parser)


def _add_network_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--careful", action="store_true", help="mark lesions with mirror images too, three times as slow"
    )
    parser.add_argument("--device", choices=DEVICES, default="auto", help="where the networks run")
    parser.add_argument(
        "--network", action="append", default=[], metavar="NAME", help="use this network for its role; may be repeated"
    )
