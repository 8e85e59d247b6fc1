import type { Agreement } from '../../../core'
import type { Codebook } from '../../../project'

interface AgreementTableProps {
  readonly agreement: Agreement
  readonly codebook: Codebook
  readonly them: string
}

/** Who chose what, counted: one's own verdicts down, the other's across. Agreement stands on the diagonal. */
export function AgreementTable({ agreement: { table, count }, codebook, them }: AgreementTableProps) {
  const { verdicts } = codebook
  const across = (i: number) => (table[i] ?? []).reduce((sum, cell) => sum + cell, 0)
  const down = (j: number) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0)
  return (
    <div className="agreement__scroll">
      <table className="agreement">
        <caption className="visually-hidden">
          How often each verdict was given by you and by {them} on the same findings
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={verdicts.length} className="agreement__who">
              {them}
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col" className="agreement__who agreement__you">
              You
            </th>
            {verdicts.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            <th scope="col" className="agreement__sum">
              Together
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ id, label }, i) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {verdicts.map((other, j) => (
                <td key={other.id} className={i === j ? 'numeric agreement__same' : 'numeric'}>
                  {table[i]?.[j] ?? 0}
                </td>
              ))}
              <td className="numeric agreement__sum">{across(i)}</td>
            </tr>
          ))}
          <tr className="agreement__foot">
            <th scope="row" className="agreement__sum">
              Together
            </th>
            {verdicts.map(({ id }, j) => (
              <td key={id} className="numeric agreement__sum">
                {down(j)}
              </td>
            ))}
            <td className="numeric agreement__sum">{count}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
