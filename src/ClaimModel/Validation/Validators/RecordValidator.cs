using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using ClaimModel.Json.Schema;
using ClaimModel.Validation.Validators;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimModel.Validation;

/// <summary>The base class of the FluentValidation validators.</summary>
/// <remarks>
/// <para>
/// Only errors are reported by default, because any failure makes <see cref="ValidationResult.IsValid"/> false, even a warning. If
/// <see cref="ValidationOptions.MinimumSeverity"/> includes warnings, use the severities of the failures to distinguish errors from warnings.
/// </para>
/// <para>
/// Each failure has the code of the rule as its error code, the severity of the rule, the path of the CLR property (<c>Citations[0].Quote.Exact</c>),
/// the attempted value, and the <see cref="Diagnostic"/> as its custom state. Failures are in the order of the properties.
/// </para>
/// <para>
/// All rules are evaluated once per validation, and each failure belongs to the FluentValidation rule of its property. To report only the
/// failures of some properties, include them: <c>Validate(claim, options => options.IncludeProperties(c => c.Text))</c>, or by path:
/// <c>IncludeProperties("Citations[0].Source")</c>. Failures of the record as a whole have an empty path, and are reported only if no properties are
/// selected. Unknown JSON members belong to the property <see cref="ExtensibleRecord.Extensions"/>: <c>Extensions[x-note]</c>.
/// </para>
/// <para>Instances are thread-safe and should be reused. Use <c>SetValidator</c> and <c>Include</c> to combine them with your own validators.</para>
/// </remarks>
/// <typeparam name="TRecord">The type of the records.</typeparam>
public abstract partial class RecordValidator<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRecord> : AbstractValidator<TRecord>
    where TRecord : ExtensibleRecord
{
    private const string ViolationsKey = "ClaimModel.Violations";

    private readonly Func<TRecord, ILookup<string, LocatedDiagnostic>> _find;

    /// <summary>Prevents derivation outside ClaimModel; use <c>Include</c> to add your own rules.</summary>
    private protected RecordValidator(ValidationOptions? options, ValueSchema schema, Func<TRecord, ValidationOptions, List<RuleViolation>> find)
    {
        options ??= ValidationOptions.Default;
        options = options with { MinimumSeverity = options.MinimumSeverity ?? DiagnosticSeverity.Error };
        _find = record => ReadErrorsOf(record).Select(options.Configure).OfType<Diagnostic>().Select(error => LocatedDiagnostic.Of(error, null, schema))
            .Concat(find(record, options).Select(violation => LocatedDiagnostic.Of(violation.ToDiagnostic(), violation.AttemptedValue, schema)))
            .ToLookup(located => located.Path.Property);

        Distribute("", RuleFor(record => record));
        foreach (var property in PropertyPath.PropertiesOf((RecordSchema)schema))
        {
            Distribute(property, RuleFor(Get(property)));
        }
    }

    /// <summary>Returns the errors with which a record was read; none by default.</summary>
    private protected virtual ValueList<Diagnostic> ReadErrorsOf(TRecord record) => [];

    /// <summary>Evaluates the rules on the record. The FluentValidation rules of its properties then report the violations.</summary>
    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<TRecord> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } record) // FluentValidation throws if it is null
        {
            // Records that are validated in the same context follow each other, so each replaces the violations of the previous one.
            context.RootContextData[ViolationsKey] = _find(record);
        }

        return true;
    }

    private static void Distribute<TProperty>(string property, IRuleBuilderInitial<TRecord, TProperty> builder)
    {
        IValidationRule? rule = null;
        builder
            .Configure(configured => rule = configured)
            .Custom((_, context) =>
            {
                foreach (var located in ViolationsOf(context)[property])
                {
                    var fullPath = context.PropertyPath + located.Path.BelowProperty;
                    if (located.Path.BelowProperty.Length == 0 || PropertyPath.IsSelected(fullPath, rule!, context)) // set by Configure
                    {
                        context.AddFailure(ToFailure(located, fullPath));
                    }
                }
            })
            .When((_, context) => ViolationsOf(context).Contains(property)); // otherwise, the value of the property is not needed
    }

    private static ILookup<string, LocatedDiagnostic> ViolationsOf(ValidationContext<TRecord> context) =>
        (ILookup<string, LocatedDiagnostic>)context.RootContextData[ViolationsKey];

    private static Expression<Func<TRecord, object?>> Get(string property)
    {
        var record = Expression.Parameter(typeof(TRecord), "record");
        var value = Expression.Property(record, typeof(TRecord).GetProperty(property)!); // the schema and the record have the same properties
        return Expression.Lambda<Func<TRecord, object?>>(Expression.Convert(value, typeof(object)), record);
    }

    private static ValidationFailure ToFailure(LocatedDiagnostic located, string path) => new(path, located.Diagnostic.Message, located.AttemptedValue)
    {
        ErrorCode = located.Diagnostic.Code,
        Severity = SeverityOf(located.Diagnostic.Severity),
        CustomState = located.Diagnostic,
    };

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
