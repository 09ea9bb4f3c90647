import java.io.File;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Validates PDF files against the official profiles that veraPDF brings along.
 * Usage: Vera FLAVOUR[,FLAVOUR] FILE... ; one line per file and flavour, "PASS" or "FAIL" first, failed clauses indented below.
 * Exit code 0: all pass; 1: at least one failed or could not be read; 2: misuse.
 */
public final class Vera {
  private static final Map<String, String> PROFILES = Map.of("3a", "PDFA-3A", "ua1", "PDFUA-1");
  private static final int SHOWN = 300;

  private Vera() {}

  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("usage: Vera FLAVOUR[,FLAVOUR] FILE...");
      System.exit(2);
    }
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    boolean clean = true;
    for (int file = 1; file < arguments.length; file++) {
      for (String flavour : arguments[0].split(",")) {
        clean &= validate(new File(arguments[file]), flavour);
      }
    }
    System.exit(clean ? 0 : 1);
  }

  private static boolean validate(File file, String flavour) {
    String name = PROFILES.get(flavour);
    if (name == null) {
      System.err.println("unknown flavour " + flavour + "; known: " + PROFILES.keySet());
      System.exit(2);
    }
    try (InputStream stream = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml");
        PDFAParser parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.byFlavourId(flavour))) {
      ValidationProfile profile = Profiles.profileFromXml(stream);
      PDFAValidator validator = ValidatorFactory.createValidator(profile, 100, false, false, false);
      ValidationResult result = validator.validate(parser);
      System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + flavour + " " + result.getTotalAssertions() + " " + file);
      if (!result.isCompliant()) {
        explain(result);
      }
      return result.isCompliant();
    } catch (Exception reason) {
      System.out.println("FAIL " + flavour + " 0 " + file + "\n    unreadable: " + reason);
      return false;
    }
  }

  private static void explain(ValidationResult result) {
    Map<String, Integer> failures = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String clause = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage();
        failures.merge(clause.substring(0, Math.min(SHOWN, clause.length())), 1, Integer::sum);
      }
    }
    failures.forEach((clause, count) -> System.out.println("    " + count + "x " + clause));
  }
}
