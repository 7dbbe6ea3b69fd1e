using ClaimModel.Validation.Validators;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimModel.Validation;

/// <summary>The base class of the FluentValidation validators.</summary>
/// <remarks>
/// <para>
/// Each failure has the code of the rule as its error code, the severity of the rule, the path of the CLR property (<c>Citations[0].Quote.Exact</c>),
/// the attempted value, and the <see cref="Diagnostic"/> as its custom state. As usual in FluentValidation, a warning makes
/// <see cref="ValidationResult.IsValid"/> false too; use the severities to distinguish errors from warnings.
/// </para>
/// <para>Instances are thread-safe and should be reused. Use <c>SetValidator</c> and <c>Include</c> to combine them with your own validators.</para>
/// </remarks>
/// <typeparam name="TRecord">The type of the records.</typeparam>
public abstract partial class RecordValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : ExtensibleRecord
{
    /// <summary>Prevents derivation outside ClaimModel; use <c>Include</c> to add your own rules.</summary>
    private protected RecordValidator(ValidationOptions? options, Func<TRecord, ValidationOptions, List<RuleViolation>> find) =>
        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (var violation in find(record, options ?? ValidationOptions.Default))
            {
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(PropertyPath.Of(violation.Pointer)), violation.Message, violation.AttemptedValue)
                {
                    ErrorCode = violation.Rule.Code,
                    Severity = SeverityOf(violation.Severity),
                    CustomState = violation.ToDiagnostic(),
                });
            }
        });

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
