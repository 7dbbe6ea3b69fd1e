using ClaimModel.Validation.Validators;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimModel.Validation;

/// <summary>Asks the rules about records of a type, for applications that use FluentValidation.</summary>
/// <remarks>
/// <para>
/// The failures have the rule's code as error code, its severity, the path of the CLR property (<c>Citations[0].Quote.Exact</c>), the value found,
/// and the finding as a <see cref="Diagnostic"/> in their custom state. As always with FluentValidation, a single warning makes
/// <see cref="ValidationResult.IsValid"/> false; look at the severities.
/// </para>
/// <para>Thread-safe once made, and meant to be made once: validators compose with <c>SetValidator</c>, <c>Include</c> and rule sets like any others.</para>
/// </remarks>
/// <typeparam name="TRecord">The type of the records.</typeparam>
public abstract class RecordValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : ExtensibleRecord
{
    /// <summary>Only ClaimModel derives validators from this one; take <c>Include</c> to add rules of your own.</summary>
    private protected RecordValidator(ValidationOptions options, Func<TRecord, List<RuleViolation>> find)
    {
        ArgumentNullException.ThrowIfNull(options);
        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (var finding in find(record))
            {
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(PropertyPath.Of(finding.Pointer)), finding.Message, finding.AttemptedValue)
                {
                    ErrorCode = finding.Rule.Code,
                    Severity = SeverityOf(finding.Severity),
                    CustomState = finding.ToDiagnostic(),
                });
            }
        });
    }

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
